import type { Language } from './language.ts';

export const english = {
  code: 'en',
  labels: {
    name: `
      name names fullname name_and_surname who_are_you what_should_we_call_you who_is_this whom_should_we_contact`,
    given: 'first_name firstname fname given_name given_names forename first first_names preferred_name',
    surname: 'last_name lastname lname surname family_name last second_name',
    person: `
      customer client contact contact_person lead patient guest invitee attendee applicant candidate tenant caller enquirer inquirer
      prospect person user member visitor participant recipient receiver consignee ship_to deliver_to subscriber passenger resident
      respondent registrant learner delegate claimant borrower insured new_lead new_customer new_client new_contact who parent guardian
      mother father carer carers caregiver bride groom guarantor co-applicant co_applicant adult wife husband caller_id callerid cnam`,
    weak: `
      buyer sender payer payee shipper purchaser bill_to billed_to billing host booker ordered_by from requester account_holder user_name
      for student pupil child enquiry_from inquiry_from message_from request_from order_from booking_from lead_from submitted_by sent_by`,
    phone: `
      phone phones telephone mobile cell cellphone landline tel ph mob msisdn whatsapp whats_app wa sms number no num nr text call_back
      callback callback_number reach alt alt_no alt_number alt_mobile alt_phone alternate alternative alternate_no
      alternate_number alternative_number contact_number contact_no contact_details hp cp handphone viber telegram cellular cont_no`,
    email: 'email e_mail mail emails email_id mail_id email_address',
    company: 'company organization organisation business employer company_name business_name',
    other: `
      agent agents agency seller vendor supplier sales rep representative salesperson owner assigned assignee assigned_to manager branch
      store shop outlet office location referrer referred_by staff employee driver rider courier doctor dr physician practitioner clinic
      hospital provider advisor adviser consultant broker realtor organizer organiser support helpdesk help us our team dealer dealership
      merchant emergency next_of_kin spouse nominee instructor teacher coach handled_by taken_by created_by posted_by listed_by shared_by
      uploaded_by advertiser prepared_by signed_by delivered_by delivery_by technician warehouse school venue username nickname
      account_manager key card with calendar line called_line called_number dialed_number dialled_number called dialled dialed queue
      forwarded_to answered_by transferred_to routed_to picked_up_by call_handler receptionist estimator dentist therapist recruiter
      adjuster underwriter surveyor valuer booked_by dispatcher scheduler host_family case_worker caseworker listing_agent`,
    thing: `
      id ids order orders invoice campaign utm utm_source utm_medium utm_campaign utm_content utm_term adset ad gclid fbclid source ref
      reference ticket case tracking transaction trans txn account acct amount total price budget date time session click meeting passcode
      pin otp code zip postcode serial sku quantity qty record policy booking_id bill receipt confirmation url link ip device product item
      event course package subject project property ad_set ad_name form form_name page list segment tag channel brand model plan service
      file login screen bank listing ad_ref property_id unit desc amt ref_no ref_number entry submission deal opportunity method
      payment_method`,
    small: `
      the a an of for your you my their his her full best preferred primary main alternate alternative second other work home office
      personal private business what is s whats and please to at can we or with whom in our line enter shipping delivery daytime evening
      direct new legal complete contact details information info active reminder country incl country_code area local international fax
      optional required day night associated related ka ki ke`,
    anyNumber: 'number no num nr',
  },
  beside: {
    mobile: 'mobile_phone mobile_number mobile_no mobile mob cell_phone cell cellphone cellular hp mob_no',
    chat: 'whatsapp_number whatsapp_no whats_app whatsap watsapp whats',
    phone: `
      telephone_number telephone_no telephone phone_number phone_no phone phones tel_no tel_nr tel_nº tel_num ph ph_no contact_number
      contact_no contact of ofc direct_line direct_dial direct direct_number main switchboard office_phone office_line work_line
      personal_line private_line sales_line support_line line office work work_phone business personal home home_phone landline std hq ddi
      cp_no cp_number cellphone_no land_line hotline toll_free tollfree desk off res resi residence alternate alternate_number alternative
      alt other secondary second backup callback call_back emergency_contact voice text call_me call callme emergency mo`,
    number: 'number num nr no no_is',
    fax: 'fax_number fax_no fax telefax ＦＡＸ',
    email: 'e-mail_address email_address email_id e-mail_id mail_id',
    behind: 'no nr num number',
    is: 'is',
    at: 'at on',
    ofName:
      'desk office home work main line business front_desk help_desk info_desk head_office back_office post_office box_office',
    sites: `
      clinic office shop store showroom factory plant warehouse workshop reception front_desk head_office corporate_office registered_office
      site_office branch_office front_office hq headquarters branch depot studio salon garage gym school lab laboratory hospital restaurant
      farm switchboard surgery chambers works yard site counter helpdesk help_desk customer_care pharmacy bakery gallery nursery outlet
      godown bureau boutique academy sales_office service_centre service_center main_office city_office reception_desk home_office
      back_office head_quarters dispatch bookings appointments practice accounts ward sales support dispensary service`,
  },
  fields: {
    name: `
      name full_name fullname contact_name contact_person client_name customer_name lead_name your_name guest_name patient_name student_name
      person_name ad display_name`,
    given: 'first first_name firstname given_name',
    surname: 'last last_name lastname surname family_name',
    person: `
      contact person customer client lead invitee attendee applicant candidate guest patient student tenant caller sender buyer from`,
    company: 'company company_name organization organisation org employer business_name firm',
    other: `
      subject sent date address location city website web site homepage notes note position job_title role message regarding source country
      to`,
  },
  keys: {
    name: 'name full_name customer_name client_name contact_name lead_name fullname first_name firstname',
    surname: 'last_name lastname surname',
    phone: `
      phone_number phone_no mobile_number mobile_no mobile_phone cell_number cell_phone contact_number contact_no whatsapp_number
      whatsapp_no telephone_number tel_no ph_no phone telephone mobile mob cell cellphone number num`,
    email: 'email_address e-mail_address email_id mail_id',
    tags: 'tag tags label labels',
    country: 'country',
    other: `
      company_name business_name company organization organisation org city note notes source role address job`,
  },
  speech: {
    approaches: `
      wants needs is_after is_keen interested_in is_interested_in is_interested wants_to_see wants_to_tour wants_to_visit wants_to_view
      wants_to_buy wants_to_rent wants_to_book would_like_to requested has_requested asked_about asked_for is_asking is_looking enquired
      inquired has_inquired has_enquired has_booked has_contacted contacted sent_you has_sent submitted has_submitted left_a_message
      left_you registered signed_up booked says writes`,
    calls: `
      loop looped call called calling reach reached asked callback dial attn enquiry inquiry walk-in ring phoned rang messaged emailed
      pinged texted whatsapped dm dmed met booked ordered paying returning confirm confirmed confirming received receive sent reminder
      schedule scheduled cancelled canceled rescheduled`,
    everyday: `
      wants wanted wouldn't couldn't can't won't didn't doesn't isn't wasn't hasn't haven't shouldn't aren't leave hear sounds mon tues
      wed thur thurs fri sat sun rent block avl avail bal am pm hiya sir madam respected reminder kindly changed change updated missed
      voicemail caller incoming outgoing duration spoke met kind warm warmly cheers dear all the best respectfully a about add added
      adding address again also an and any anyone are as ask asap at attached back be because been before billing book booking bot bring
      business but by bye can card cards cell check client clients colleague company contact contacts could customer customers deal
      default delivery details did do does done don't dont each email emails event everyone fax find first following for forward forwarded
      found fr free from fyi get give given go good got great guest guests guys had has have he hello help her here here's hers hey hi him
      his hola home house how i i'm i’m if in info information interested is it it's its just keep know landline lead leads let list look
      looking looks mail main make me meet meeting message mobile morning my name need needs new next no not note now number numbers of
      office ok old on once one only or order our out owner person phone phones ping please pls plz price quick re received regards reply
      save saved see send sender sent share shared she should sincerely so some someone speak start still subject support sure take talk
      team tel telephone tell text thank thanks thanx that their them there these they this those to today tomorrow tonight try two update
      us use vendor via want was we well were what whatsapp when where which who whom will with work would write wrote yes yesterday you
      your yours afternoon evening night monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december id ids ref fw fwd pfa nb ps cc bcc per hereby noted pending overdue urgent important
      attention everybody somebody nobody anybody something payment orders deposit invoice quote amount balance total prospect walk-in
      referral appointment appointments slot viewing visit tour demo trial pickup flat unit maybe perhaps whoever whose while since until
      after during around between eod eob thx tks sorry oops okay yep nope awesome cool nice fine ma'am folks both other others left vm
      vmail loop looped dunno idk unsure questions question picking answering trying actual actually ladies gents y'all i've i'll i'd
      we've we'll you've they've he's she's who's that's there's what's`,
    namesToo: `
      sun mon sat will april may june august sunday an man bill rich ping tag a grace hi sue monday friday con`,
    aloneToo: 'sun will may june april august can',
    smallToo: 'best price kind can ring has',
    particles: "ap and st o'",
    aside: `
      my our your his her their the this that these those is was has have had would should call called calling please pls plz hi hello hey
      dear for want wants need needs new regarding today tomorrow tonight yesterday urgent asap it's here's c/o`,
    predicates: 'is wants needs please pls plz call called calling asap tomorrow yesterday',
    rolesBehind: `
      client clients customer customers vendor lead guest owner colleague office home house work shop store business company team sales
      support billing booking delivery main mobile cell new old contact person info landline card it go us mum mom dad mother father wife
      husband son daughter brother sister aunt aunty cousin nephew niece grandma grandpa friend neighbour neighbor roommate flatmate
      boyfriend girlfriend fiancé fiancee maid nanny babysitter driver gym school college uni church clinic garage salon bank hotel cafe
      dentist doctor lawyer electrician plumber painter carpenter gardener cleaner tailor barber mechanic builder roofer handyman realtor
      broker agent insurance tuition yoga football cricket travel taxi cab pharmacy laundry junior senior jr sr backup alt secondary
      second temp personal private direct reception desk hr accounts admin gran granny nan grandad grandmother grandfather`,
    connects: 'from of at in on the and with for to by via or no',
    openers: `
      call calling please pls plz kindly hi hello hey dear for regarding it's here's save create put insert register ring text`,
    roles: `
      manager director president président svp evp ceo cto cfo coo cmo cio cso ciso chairman chairwoman chair engineer developer programmer
      consultant consulting_engineer sales salesperson salesman marketing head lead leader officer founder co-founder cofounder owner
      proprietor assistant asst associate_director specialist representative rep analyst architect designer coordinator executive exec
      attorney lawyer advocate solicitor agent broker realtor professor lecturer researcher scientist teacher dentist physician surgeon
      nurse therapist accountant bookkeeper auditor secretary receptionist reception supervisor foreman technician administrator admin
      editor journalist photographer writer plumber electrician caterer catering venue florist dj cleaner mechanic contractor builder
      supplier vendor landlord tenant buyer seller organizer organiser trainer coach tutor intern trainee geschäftsführer geschäftsführerin`,
    about: 'about regarding re concerning wants',
    honorifics: `
      mr mrs ms miss mx dr drs prof sir madam dame ca adv er capt col maj lt gen rev fr hon mdm mstr sgt cpt cllr`,
    ofTwoToo: 'can my go he price',
    loneRoles: `
      dj mc carpenter mason baker tailor gardener driver painter dean host chair principal catering venue music photo video flowers cake
      hotel taxi cab office reception emergency security sales support billing accounts hr it admin shop doctor school work home contact
      contacts name phone team vip lead leads client customer vendor supplier`,
    from: 'from at @',
    in: 'in near via re',
    called: 'call received paid payment voicemail message text sms mail trf transfer credit deposit',
    and: 'and',
    introduces: "call ask contact reach ring text message named name is it's its i'm im this meet",
    thingEndings: 'tion sion ment ness ing ship ility ivity ality',
    asks: `
      contact contact_person attn attention client customer prop driver guard tenant buyer seller ask_for speak_to speak_with`,
    abbreviatedRoles: 'dir mgr mngr dept asst assoc exec eng tech supt coord acct admin univ abt',
    nothing: 'n/a none null nil undefined unknown not_provided anonymous no',
    noNameAlone: 'the this that my our your his her is who what which whose',
    abbreviatedNames: 'geo wm chas thos jos',
    articles: 'the',
    notes: `
      monday tuesday wednesday thursday friday saturday sunday tues thurs weekend today tomorrow tonight yesterday urgent vip callback
      follow-up followup pending interested cancelled canceled referral`,
    someone: 'someone somebody a_lady a_gentleman a_woman a_man a_guy a_chap',
    errands: `
      to_call to_ring to_phone to_text to_email to_contact to_message to_get_back to_follow_up could_call could_ring could_phone
      could_text can_call can_ring can_text should_call should_ring would_call`,
    credentials: `
      mbbs mrcgp drcog frcs mrcs frcp mrcp bds mfds bvsc mrcvs fca aca acca disa frcog dclinpsy mrcpsych bmbs mbchb`,
    with: 'with',
  },
  companies: {
    forms: `
      inc incorporated llc l.l.c llp lp ltd limited pvt private_limited corp corporation co company plc pty pte jsc`,
    shortForms: 'SE LP PJSC FZE FZCO DMCC',
    trades: `
      group holding holdings solution solutions technologies technology tech consulting consultants bank university institute college
      school academy hospital clinic studio studios lab labs laboratories laboratory partners associates industries industry enterprise
      enterprises service services systems software foundation agency realty properties estate estates logistics transport traders trading
      motors autos food foods restaurant hotel café cafe bakery pharmacy travel travels tours media marketing_agency design designs
      architects builders construction constructions insurance capital ventures investments financial finance law_firm research widgets
      electronics plumbing catering_co supplies store stores mart shop boutique ministry department_of council committee association
      network networks digital energy pharma medical healthcare health dental international global worldwide roofing paving flooring
      fencing glazing scaffolding landscaping catering florist roofers plumbers decorators`,
    places: 'bank hotel',
    family:
      'sons son daughters daughter brothers bros co company partners partner associates assoc friends family kids team',
  },
  requests: {
    please: 'please pls plz plss kindly please_do abeg kindly_do',
    thanks: 'thanks thank_you thx many_thanks thank_you_so_much thanks_a_lot thanks_so_much cheers ty tysm',
    greetings: `
      hi hey hello hi_team hey_team hello_team hi_all hey_all hello_all hi_there hey_there hello_there hi_guys hey_guys hello_everyone
      hi_everyone g'day hiya howdy sir madam mam ma'am bro guys team boss cheers abeg pls_sir please_sir oga good_morning good_afternoon
      good_evening morning mate dear_team dear_all folks ladies gents everyone y'all`,
    asking: `
      can_you could_you would_you will_you can_u could_u can_we could_we can_someone could_someone can_i could_i i_want_to i_wanna i_need_to
      i_would_like_to i'd_like_to we_need_to we_want_to we_should you_should want_to need_to let's let_us let_me help_me help_me_to to
      could_you_please can_you_please please_can_you please_could_you can_u_pls can_you_pls could_u_pls pls_can_you can_anyone could_anyone
      would_you_mind i_would_like_you_to i_need_you_to need_you_to we_have_to remember_to don't_forget_to make_sure_to make_sure_you
      please_help_me please_help_to i'd_like_you_to you_need_to you_have_to just go_ahead_and pls_help_me please_help pls_help help
      can_you_also could_you_also can_you_help_me`,
    save: 'add addcontact save create note_down write_down jot_down key_in',
    saveBeforeName: 'put insert register pop stick',
    saveOrName: 'import store record log note enter input keep include upload onboard',
    closing: `
      please_save please_add pls_save pls_add plz_save plz_add kindly_save kindly_add to_contacts to_my_contacts to_our_contacts
      to_the_contacts to_the_list to_list to_whatsapp to_the_inbox to_crm to_the_crm in_contacts in_my_contacts into_contacts as_contact
      as_a_contact as_new_contact as_a_new_contact as_lead as_a_lead as_new_lead as_a_new_lead as_client as_a_client as_customer
      as_a_customer to_our_list to_my_list to_the_database to_our_database to_phonebook to_the_phonebook to_the_phone_book to_my_phonebook
      to_the_team_inbox to_our_inbox to_the_address_book as_our_contact as_our_client as_our_new_client as_our_customer as_our_new_customer
      for_me for_us in_whatsapp on_whatsapp into_whatsapp into_the_crm in_the_crm in_the_system to_the_system to_the_group when_you_can
      when_you_get_a_chance when_possible if_possible if_you_can if_you_could as_contact_please in_our_contacts in_the_contacts
      to_contact_list to_the_contact_list in_contact_list on_the_list on_my_list on_our_list on_to_the_list onto_the_list`,
    kinds: `
      contact contacts contact_person lead leads client clients customer customers person number phone_number mobile_number whatsapp_number
      contact_number entry record vendor supplier guest buyer prospect enquiry inquiry patient patients member members student tenant people
      friend customer_contact walk-in phone_no contact_no mobile mobile_no customer_name`,
    articles: 'a an the this that these my our your another one following their his her some',
    new: 'new brand_new',
    of: `
      for of as under named called with_the_name with_name by_the_name_of whose_name_is who_is_called with_the_name_of by_name called_as`,
    object:
      'us a as me for_me for_us in down this_one this_guy this_person this_lady this_man these_two this_number this_contact',
    numbersOf: `
      number phone_number mobile_number whatsapp_number contact_number phone mobile cell contact contact_details details phone_no mobile_no
      contact_no whatsapp tel no digits info contact_info`,
    introducing: `
      this_is that_is here_is it_is my_name_is the_name_is name_is her_name_is his_name_is i_am these_are that's_the this_is_the here_is_the
      her_name's his_name's we_are the_new_number_for the_new_number_of new_customer_is new_client_is new_lead_is new_contact_is
      the_new_customer_is the_new_client_is our_new_client_is our_new_customer_is my_new_client_is the_client_is the_customer_is the_lead_is
      customer_name_is client_name_is contact_name_is patient_name_is lead_name_is`,
    introducingSmall: "here's it's i'm",
    nameLabels: 'name full_name customer_name client_name contact_name lead_name name_of',
    joinsName: 'is belongs_to for of under as',
    joinsNumber: `
      is on at under can_be_reached_at with with_the with_a with_his with_her her his their the and_her and_his and_their and_the
      his_number_is her_number_is their_number_is whose_number_is his_no_is her_no_is reachable_at reachable_on available_at available_on
      his_cell_is her_cell_is his_mobile_is her_mobile_is with_number with_the_number having_number number_is its his_number's
      her_number's his_cell's her_cell's their_number's it's it’s`,
    help: 'help usage man h',
    ownKinds: 'new own old other private personal',
    also: 'also plus',
    as: 'as',
    into: 'to into in on onto',
    lists: `
      contacts contact list lists database phonebook phone_book address_book crm inbox whatsapp system group book records directory`,
    notices: `
      call missed_call phone_call voicemail voice_mail voice_message message text text_message sms email e-mail mail enquiry inquiry
      request referral callback lead booking application`,
  },
  mail: {
    greetings: 'hi hello hey dear good_morning good_afternoon good_evening greetings',
    closings: `
      best best_regards kind_regards warm_regards regards thanks thank_you many_thanks thanks_and_regards thanks_again cheers sincerely
      yours_sincerely yours_truly yours_faithfully all_the_best best_wishes respectfully cordially thx warmly take_care with_kind_regards
      with_best_regards br kr rgds bests warmest_regards with_regards with_thanks thanks_so_much thank_you_so_much thank_you_very_much yours
      speak_soon talk_soon cheers_for_now have_a_great_day have_a_nice_day see_you_soon`,
    from: 'from',
    to: 'to cc bcc reply-to message-id in-reply-to',
    subject: 'subject sent date',
    wrote: 'wrote',
    automatic: 'begin_forwarded_message sent_from_ sent_via_ sent_with_ get_outlook_for_',
    dialIn: `
      dial_in dial-in dialin one_tap_mobile dial_by_your_location dial_by_location dial: dial_number: call_in_(audio join_by_phone
      join_by_telephone conference_id find_a_local_number find_your_local_number find_local_number audio_only or_dial: conference_line
      conference_number bridge_line`,
    meetingIds: 'meeting_id meeting-id access_code:',
    firstPerson: "my me mine i'm im i_am this_is myself you_can_reach_me reach_me call_me text_me ring_me",
  },
  numbers: {
    offersHelp:
      'questions any_questions have_questions got_questions need_help need_assistance for_assistance for_enquiries for_inquiries more_info',
    hotlines: `
      customer_care customer_service customer_services customer_support helpline hotline help_line toll_free toll-free toll_free_line
      toll_free_number freephone main_line sales_line support_line service_line sales_queue support_queue queue switchboard mailbox
      front_desk text_line`,
    refused: `
      not not_on no_longer no_longer_on don't_call dont_call do_not_call don't_use do_not_use instead_of rather_than old former previous
      wrong ignore used_to_be`,
    void: `
      is_dead is_wrong was_wrong wrong is_old is_the_old_one was_the_old_one old_number old_one is_not_working isn't_working not_working
      doesn't_work does_not_work no_longer is_no_longer not_in_use is_out_of_service is_disconnected disconnected is_invalid not_phone
      not_a_phone wrong_number don't_use do_not_use`,
    ids: `
      order orders invoice inv ticket case tracking tracking_number track awb shipment account acct a/c acc konto kontonummer ifsc
      sort_code card cvv vat gst gstin pan aadhaar aadhar uidai passport pass ssn ein tin tax tax_id kbo abn acn cin uen nric brn crn utr
      txn transaction trx payment upi p.o po_box po_number po_no booking buchung confirmation flight zip zipcode zip_code postal_code
      postcode pin id user_id userid client_id customer_id member_id mitgliedsnummer membership policy policy_no contract vertrag
      vertragsnummer contrato serial s/n sn meid mac nhs nino medicare build version release rev commit meeting_id meeting passcode
      password code pin-code verification zimmer room suite raum batch lot item model part pid uid ppid seq dossier timestamp epoch issue
      bug pr hash parcel loan_number loan_no title_file token key amount total price preis qty menge stock campaign adset ad_set ad_id
      ad_group form_id lead_id quote quotation angebot angebots-nr claim npi loan license meter mpan lpo trn trade_license permit challan
      grn docket complaint consumer vkn stand rek repair_order work_order job_number pnr policy_number nid bvn nin tfn waybill mrn dob
      asset_tag asset sim iccid rma bag_tag cnic`,
    numbered: `
      company reg registration registered charity licence license permit house h flat plot shop sl s roll employee emp staff student badge
      file application app section survey patta khata de_dossier cert certificate appl enrolment enrollment admission adm receipt`,
    extensions: 'extension extn ext xt xtn exten',
    or: 'or and',
    phoneStems: 'mobile phone contact cell',
    surnamesToo: 'price case card code key pan pass pin room total',
    rooms: 'room suite lot model part item batch unit version id',
    places: `
      flat apt apartment suite room unit no nr house plot shop block store branch team gate building tower`,
    money: 'rs',
    another: 'alt alternate alternative second 2nd other',
    idsInCapitals: 'po',
  },
  calendar: {
    units: `
      lakh lakhs crore crores unit units pcs piece pieces users views downloads people rows lines items bytes sec seconds minutes min mins
      hour hours hrs day days week weeks month months year years yr yrs boxes bags liter liters litre litres ltr nos kg kgs sqft sq_ft`,
    months: `
      jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december`,
  },
  sheets: {
    totals: `
      total totals grand_total sub_total subtotal sum count total_count total_records total_contacts total_rows average mean avg
      total_amount overall_total running_total page_total report_total number_of_records number_of_contacts outstanding_total
      total_outstanding balance_due total_due`,
    remarks: `
      confidential strictly_confidential internal internal_use_only for_internal_use_only private_and_confidential end_of_report end_of_file
      end_of_list end no_more_records eof disclaimer continued all_rights_reserved`,
    records: `
      record records row rows contact contacts entry entries result results item items people person persons customer customers lead leads
      member members guest guests`,
    counting: 'total showing exported in_total',
    counted: 'exported found total listed in_total shown selected',
    outOf: 'of',
    page: 'page pages',
    rights: 'copyright all_rights_reserved',
    made: `
      generated exported printed created report_generated downloaded produced powered report_run run as_of filtered sorted source`,
    madeBy: 'by on from with at',
    legend: 'note notes legend',
    yes: 'yes y true',
    no: 'no n false',
  },
  headings: {
    name: `
      =names full_name fullname display_name displayname contact_name contacts_name contact_person customer_name client_name lead_name
      person_name complete_name member_name student_name patient_name guest_name subscriber_name attendee_name participant_name invitee_name
      applicant_name candidate_name recipient_name prospect_name buyer_name name_and_surname first_and_last_name last_name_first_name
      surname_first_name last_first_name =primary_contact =main_contact sender_name party_name saved_name public_name profile_name push_name
      pushname notify_name whatsapp_name whats_app_name wa_name your_name`,
    bareName: 'name',
    likelyName: `
      contact contacts customer client person lead guest attendee student patient member who tenant enquirer participant passenger`,
    ownName: 'owner owner_name owners_name owner_full_name',
    given: `
      first_name first_names firstname f_name forenames other_names other_name preferred_first_name preferred_name =given given_name
      given_names givenname forename christian_name fname =first =name_first =name_given`,
    notGiven: 'last last_name',
    surname: `
      last_name last_names lastname l_name sur_name =sn =family family_name familyname surname surnames lname =last =name_last =name_family`,
    notSurname: 'first',
    secondSurname: 'second_surname second_last_name',
    middle: `
      middle_name middlename middle_initial middle_names =mi =initial =initials additional_name second_name patronymic =middle`,
    prefix: '=prefix name_prefix salutation honorific* courtesy_title',
    suffix: '=suffix name_suffix',
    nickname: 'nick_name nickname alias',
    phonetic: 'phoneti*',
    company: `
      company company_name organization organisation employer business business_name =account account_name =firm`,
    jobs: 'title department size industry domain description job position role user_name screen_name',
    phone: `
      *phone* landline* tel1 tel2 tel3 telno ph ph1 ph2 mob mobil* cell cell1 *cellul* whatsap whats_app =whats wa_number wa_no pager beeper
      isdn callback ddinumber text_reminder_number caller_id caller_no caller_number =sms contact_no contact_nr contact_num contact_number
      contact_numbers alternate_no alternate_number alternative_number alt_no alt_number other_number second_number subscriber_number cp_no
      cp_number`,
    notPhone: `
      model* brand make plan os operator provider bill group campaign template whatsapp_name whats_app_name profile_name push_name wa_name`,
    phoneIds: 'caller_id',
    reach: 'contact contacts contact_1 contact_2 contact_details contact_info hp handphone_no',
    number: 'number numbers',
    numberWords: `
      no nos num nbr n number* code* *code key value seq sequence index folio points membership meter lot unit room unique hash`,
    including: 'with w incl inc including include included',
    callingCode: `
      =cc country_code country_calling_code calling_code dial_code dialing_code dialling_code phone_code phone_prefix mobile_code
      mobile_prefix telephone_code isd isd_code international_code intl_code`,
    areaCode: 'area_code',
    country: 'country countries nation =iso =iso2 =iso_code',
    notCountry: 'land_line land_phone',
    mobile: 'mob *cellul* mobile iphone android text i_phone cell*',
    landline: 'landline* land_line',
    pager: 'pager beeper',
    main: 'main',
    primary: 'primary',
    home: 'home house',
    work: `
      work business office company direct direct_line direct_dial desk switchboard reception fixed compan*`,
    otherKind: 'other',
    describes: 'name display domain format subject',
    address: 'address street city state zip zipcode postal postcode website* web page',
    tags: 'tag tags label labels category categories group groups group_membership',
    guests: `
      customer customers client clients guest guests invitee attendee attendees participant participants patient student pupil child
      children kid passenger traveller traveler receiver recipient consignee tenant lessee renter resident visitor lead prospect beneficiary
      enquirer inquirer candidate applicant borrower policyholder insured subscriber donor holder contact_person registrant respondent`,
    payers: 'buyer billing bill payer purchaser orderer',
    hosts: `
      host hosts hosted user users seller landlord landlady lessor driver doctor physician therapist practitioner consultant instructor
      teacher tutor trainer coach counsellor counselor lawyer attorney operator courier rider delivery technician mechanic recruiter
      interviewer inviter telecaller tele_caller guarantor mother father parent parents guardian employee staff stylist provider vendor
      supplier dealer reseller admin administrator author submitter reporter approver reviewer nurse inspector contractor installer
      photographer realtor shipper dispatcher company added_by uploaded_by updated_by sold_by submitted_by entered_by booked_by handled_by
      served_by contacted_by called_by registered_by chef specialist clinician dentist surgeon mentor facilitator presenter speaker`,
    otherPeople: `
      assist* asst owner owners manager managers supervisor spouse partner emergency ice_contact next_of_kin referred referrer referral
      referrals referee introduced_by invited_by recruited_by created modified modify assigned assignee rep reps salesperson sales_person
      salesman saleswoman sales_representative account_representative account_executive account_exec sales_executive agent agents broker
      brokers advisor adviser organizer organiser`,
    plain: `
      name names full first last given family surname middle display phone phones mobile mob cell cellphone telephone tel ph number numbers
      no nr num email emails e mail mails address contact whatsapp wa landline work home office primary secondary main alternate alt other s
      of the country code id and with for to`,
    holders: 'name names contact_person person holder',
    things: `
      order orders ordernumber orderno invoice* contract contracts acct* account_no account_nr account_num account_number loyalty*
      membership_no membership_number policy policies claim claims payroll badge case cases ticket* booking bookings reservation quote
      receipt* transaction* txn payment* card cards bank* routing swift serial sku item items product* barcode ean upc isbn vin plate
      licence* license* registration tracking shipment awb qty quantity amount price total revenue balance fee cost budget deal deals salary
      income employees age year pin pincode otp token ssn ein pan tin tfn aadhaar aadhar npi mrn national_id passport* document* record
      identifier reference ref latitude longitude timestamp`,
    namesOfThings: `
      group_name list_name file_name campaign_name form_name ad_name page_name product_name store_name`,
    numbersOfPeople: `
      company_number company_no company_code company_registration business_number business_no registration_no registration_number
      customer_number customer_no customer_num customer_code client_number client_no client_code member_number member_no employee_number
      employee_no employee_code staff_number staff_no student_number student_no patient_number patient_no roll_no admission_no`,
    papers: 'ip tax vat gst gstin fingerprint',
    days: 'date dates time dob joined since signup renewal expiry expires due birth birthday',
    states: `
      verified valid validation validity status opt optin opted consent accepts subscribed unsubscribed bounced score count extension ext
      timezone carrier do_not note notes last_activity last_contact last_contacted last_modified last_seen last_call last_changed
      last_updated last_login last_order last_visit`,
    kind: 'type types label kind',
    kindOf: '*_type *_kind *_label =type =kind',
    withheld: 'password secret photo picture avatar do_not sr_no s_no sl_no row_no =reason',
    couples: 'husband wife bride groom',
    formOfAddress: 'title',
    besideAddress: 'suffix job_title',
    besideKind: 'no nr number line dial',
  },
} as const satisfies Language;
