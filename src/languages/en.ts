import type { Language } from './language.ts';

export const english = {
  code: 'en',
  labels: {
    name: 'name names fullname name_and_surname',
    given: 'first_name firstname fname given_name given_names forename first first_names preferred_name',
    surname: 'last_name lastname lname surname family_name last second_name',
    person: `
      customer client contact contact_person lead patient guest invitee attendee applicant candidate student
      tenant caller enquirer inquirer prospect person user member visitor participant recipient receiver
      consignee ship_to deliver_to subscriber passenger resident respondent registrant learner delegate
      claimant borrower insured new_lead new_customer new_client new_contact who`,
    weak: `
      buyer sender payer payee shipper purchaser bill_to billed_to billing parent guardian host booker
      ordered_by from requester account_holder`,
    phone: `
      phone phones telephone mobile cell cellphone landline tel ph mob msisdn whatsapp whats_app wa sms number
      no num nr text call_back callback callback_number reach contact_number contact_no contact_details hp cp
      handphone viber telegram cellular`,
    email: 'email e_mail mail emails email_id mail_id email_address',
    company: 'company organization organisation business employer company_name business_name',
    other: `
      agent agents agency seller vendor supplier sales rep representative salesperson owner assigned assignee
      assigned_to manager branch store shop outlet office location referrer referred_by staff employee driver
      rider courier doctor dr physician practitioner clinic hospital provider advisor adviser consultant
      broker realtor organizer organiser support helpdesk help us our team dealer dealership merchant
      emergency next_of_kin spouse nominee instructor teacher coach handled_by taken_by created_by prepared_by
      signed_by delivered_by delivery_by technician warehouse school venue username user_name nickname
      account_manager key card`,
    thing: `
      id ids order orders invoice campaign utm utm_source utm_medium utm_campaign utm_content utm_term adset
      ad gclid fbclid source ref reference ticket case tracking transaction trans txn account acct amount
      total price budget date time session click meeting passcode pin otp code zip postcode serial sku
      quantity qty record policy booking_id bill receipt confirmation url link ip device product item event
      course package subject project property ad_set ad_name form form_name page list segment tag channel
      brand model plan service file login screen bank`,
    small: `
      the a an of for your you my their his her full best preferred primary main alternate alternative second
      other work home office personal private business what is s whats and please to at can we or with whom in
      our line enter shipping delivery daytime evening direct new legal complete contact details information
      info active reminder country incl country_code area local international fax optional required day night`,
  },
  beside: {
    mobile: 'mobile_phone mobile_number mobile_no mobile mob cell_phone cell cellphone cellular hp mob_no',
    chat: 'whatsapp_number whatsapp_no whats_app whatsap watsapp whats',
    phone: `
      telephone_number telephone_no telephone phone_number phone_no phone phones tel_no tel_nr tel_nº tel_num
      ph ph_no contact_number contact_no contact of ofc direct_line direct_dial direct direct_number main
      switchboard office_phone office work work_phone business personal home home_phone landline std hq ddi
      cp_no cp_number cellphone_no land_line hotline toll_free tollfree desk off res resi residence alternate
      alternate_number alternative alt other secondary second backup callback call_back emergency_contact
      voice text call_me call callme emergency mo`,
    number: 'number num nr no no_is',
    fax: 'fax_number fax_no fax telefax ＦＡＸ',
    email: 'e-mail_address email_address email_id e-mail_id mail_id',
  },
  fields: {
    name: `
      name full_name fullname contact_name contact_person client_name customer_name lead_name your_name
      guest_name patient_name student_name person_name ad display_name`,
    given: 'first first_name firstname given_name',
    surname: 'last last_name lastname surname family_name',
    person: `
      contact person customer client lead invitee attendee applicant candidate guest patient student tenant
      caller sender buyer from`,
    company: 'company company_name organization organisation org employer business_name firm',
    other: `
      subject sent date address location city website web site homepage notes note position job_title role
      message regarding source country to`,
  },
  keys: {
    name: 'name full_name customer_name client_name contact_name lead_name fullname first_name firstname',
    surname: 'last_name lastname surname',
    phone: `
      phone_number phone_no mobile_number mobile_no mobile_phone cell_number cell_phone contact_number
      contact_no whatsapp_number whatsapp_no telephone_number tel_no ph_no phone telephone mobile mob cell
      cellphone number num`,
    email: 'email_address e-mail_address email_id mail_id',
    tags: 'tag tags label labels',
    country: 'country',
    other:
      'company_name business_name company organization organisation org city note notes source role address job',
  },
  speech: {
    calls: 'callback dial attn enquiry inquiry walk-in',
  },
  mail: {
    greetings: 'hi hello hey dear good_morning good_afternoon good_evening greetings',
    closings: `
      best best_regards kind_regards warm_regards regards thanks thank_you many_thanks thanks_and_regards
      thanks_again cheers sincerely yours_sincerely yours_truly yours_faithfully all_the_best best_wishes
      respectfully cordially thx warmly take_care with_kind_regards with_best_regards`,
  },
} as const satisfies Language;
